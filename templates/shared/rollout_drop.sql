-- schemac: takes away the flags of rollout {{ rollout }}, when no application reads them any more
DROP VIEW {{ gates }}
{% next %}
DROP TABLE {{ reports }}
{% next %}
DROP TABLE {{ flags }}
