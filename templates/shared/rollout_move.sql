{% if move == "advance" %}
-- schemac: rollout {{ rollout }} goes on from phase {{ left }} to phase {{ phase.number }}, {{ phase.name }}; the server refuses it while the gate is shut
UPDATE {{ flags }} SET left_phase = {{ left }}, phase = {{ phase.number }} WHERE phase <> {{ phase.number }}
{% elif move == "back" %}
-- schemac: rollout {{ rollout }} goes back from phase {{ left }} to phase {{ phase.number }}, {{ phase.name }}; no gate is in the way
{% if left == last %}
-- what was written in phase {{ left }} is in the target alone: compare.sql and rows.sql tell what the source lacks
{% endif %}
UPDATE {{ flags }} SET left_phase = {{ left }}, phase = {{ phase.number }} WHERE phase <> {{ phase.number }}
{% else %}
-- schemac: an emergency: rollout {{ rollout }} goes back to phase {{ phase.number }}, {{ phase.name }}, from whichever phase it is in
-- what was written in phase {{ last }} is in the target alone: compare.sql and rows.sql tell what the source lacks
UPDATE {{ flags }} SET left_phase = phase, phase = {{ phase.number }}, emergency = TRUE WHERE phase <> {{ phase.number }}
{% endif %}
{% next %}

SELECT phase, write_to, read_from, validate, emergency, entered_at FROM {{ flags }}
