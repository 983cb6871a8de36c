DROP {{ object.routine.kind }} IF EXISTS {{ object.routine.name }}
{% next %}
{% include "create_routine.sql" %}
