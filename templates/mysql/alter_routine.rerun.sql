{% include "alter_routine.sql" %}
