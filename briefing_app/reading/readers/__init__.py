"""One reader a file: each turns the bytes of one format into documents. No reader knows another's format's rules."""
