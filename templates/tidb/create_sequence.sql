CREATE SEQUENCE {{ object.name }}{% include "sequence_bounds.sql" %}
