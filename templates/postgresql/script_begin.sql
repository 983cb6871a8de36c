BEGIN
{% next %}
SET LOCAL client_encoding = 'UTF8'
{% next %}
SET LOCAL standard_conforming_strings = on
{% next %}
SET LOCAL TimeZone = 'UTC'
{% next %}
SET LOCAL lock_timeout = '10s'
{% next %}
SET LOCAL statement_timeout = 0
