from briefing_app.reading.paragraphs import set_apart


def test_a_blank_line_follows_a_sentence_and_nothing_else() -> None:
    lines = ["Heading", "A sentence.", "", "Norland | 12", "Sudland | 9", "“Enough.”", "The end"]

    assert set_apart(lines) == "Heading\nA sentence.\n\nNorland | 12\nSudland | 9\n“Enough.”\n\nThe end"
