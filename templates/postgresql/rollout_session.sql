SET LOCAL client_encoding = 'UTF8'
{% next %}
SET LOCAL standard_conforming_strings = on
{% next %}
SET LOCAL TimeZone = 'UTC'
