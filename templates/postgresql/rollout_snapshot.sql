BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY
{% next %}
{% include "rollout_session.sql" %}
{% next %}
SET LOCAL DateStyle = 'ISO, YMD'
{% next %}
SET LOCAL extra_float_digits = 1
