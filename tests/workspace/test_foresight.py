from briefing_app import workspace
from briefing_app.workspace.foresight import foresee, snapshot
from tests.workspace.desk import reading, source


def events_of(dossier: workspace.Dossier) -> dict[str, object]:
    return dict(dossier.events.items())


def test_what_was_foreseen_is_what_is_found_without_it() -> None:
    with workspace.new_dossier() as foretold, workspace.new_dossier() as plain:
        for dossier in (foretold, plain):
            workspace.add_readings(dossier, [reading(source(0, 3))])
        more = [reading(source(1, 3)), reading(source(2, 2))]

        workspace.add_readings(foretold, more, foresee(snapshot(foretold), more))
        workspace.add_readings(plain, more)

        assert events_of(foretold) == events_of(plain)


def test_what_was_foreseen_for_another_moment_does_no_harm() -> None:
    with workspace.new_dossier() as dossier, workspace.new_dossier() as plain:
        for each in (dossier, plain):
            workspace.add_readings(each, [reading(source(0, 3))])
        more = [reading(source(1, 3))]
        early = foresee(snapshot(dossier), more)
        for each in (dossier, plain):
            workspace.remove_source(each, source(0, 3).id)

        workspace.add_readings(dossier, more, early)
        workspace.add_readings(plain, more)

        assert events_of(dossier) == events_of(plain)
