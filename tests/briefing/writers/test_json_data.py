"""The data file keeps to its published schema."""

import json

import jsonschema
import pytest

from briefing_app.assets import resource
from briefing_app.briefing import render
from briefing_app.briefing.writers.json_data import schema

PUBLISHED = json.loads(resource("briefing/briefing.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def told(briefing):
    return json.loads(render(briefing, "briefing.json").content)


def test_the_published_schema_is_that_of_the_program():
    assert json.loads(json.dumps(schema())) == PUBLISHED


def test_the_published_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(PUBLISHED)


def test_the_file_keeps_to_it(told):
    jsonschema.validate(told, PUBLISHED, jsonschema.Draft202012Validator)


def test_a_long_file_keeps_to_it(long_briefing):
    told = json.loads(render(long_briefing, "briefing.json").content)

    jsonschema.validate(told, PUBLISHED, jsonschema.Draft202012Validator)


def test_a_file_without_events_fails_it(told):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({key: value for key, value in told.items() if key != "events"}, PUBLISHED)


def test_dates_are_edtf_with_their_days_beside(told):
    jets = next(event for event in told["events"] if event["event"] == "jets")

    assert (jets["edtf"], jets["first_day"], jets["last_day"]) == ("2027", "2027-01-01", "2027-12-31")


def test_offsets_cut_the_quotation_from_the_text(told, briefing):
    from tests.briefing.sample import BY_ID

    for event in told["manifest"]["events"]:
        for passage in event["passages"]:
            assert BY_ID[passage["source"]].text[passage["start"] : passage["end"]] == passage["quote"]
