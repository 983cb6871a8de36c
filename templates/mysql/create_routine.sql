{{ object.create }}
{% if object.comment %}
{% next %}
ALTER {{ object.routine.kind }} {{ object.routine.name }} COMMENT {{ object.comment }}
{% endif %}
