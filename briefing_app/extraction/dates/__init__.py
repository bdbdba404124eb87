"""Which word of time dates which event, and what days may be counted from another event."""
