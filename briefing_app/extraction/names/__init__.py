"""Who is named, who speaks, and whom a pronoun stands for. Weighs no event."""
