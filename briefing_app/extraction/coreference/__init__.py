"""Which tellings of one text mean the same event: by a noun, a synonym, or what befell whom."""
