CREATE OR REPLACE {{ object.routine.definition }}
{% if object.comment %}
{% next %}
COMMENT ON {{ object.routine.kind }} {{ object.routine.name }}{{ object.routine.signature }} IS {{ object.comment }}
{% endif %}
