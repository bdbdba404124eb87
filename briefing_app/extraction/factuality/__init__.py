"""How real an event is: told, planned, asked for, denied, supposed. Of dates it knows only their side."""
