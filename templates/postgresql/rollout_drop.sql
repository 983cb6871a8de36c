-- schemac: takes away the flags of rollout {{ rollout }}, when no application reads them any more
BEGIN
{% next %}
DROP VIEW {{ gates }}
{% next %}
DROP TABLE {{ reports }}
{% next %}
DROP TABLE {{ flags }}
{% next %}
DROP FUNCTION {{ flags }}_guard()
{% next %}
COMMIT
