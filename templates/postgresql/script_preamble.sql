{% if outside %}
SET client_encoding = 'UTF8'
{% next %}
SET standard_conforming_strings = on
{% next %}
SET TimeZone = 'UTC'
{% next %}
SET lock_timeout = '10s'
{% next %}
SET statement_timeout = 0
{% endif %}
