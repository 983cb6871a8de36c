{% if changes.create %}
CREATE OR REPLACE {{ object.routine.definition }}
{% endif %}
{% if changes.comment %}
{% next %}
COMMENT ON {{ object.routine.kind }} {{ object.routine.name }}{{ object.routine.signature }} IS {{ object.comment | default("NULL") }}
{% endif %}
