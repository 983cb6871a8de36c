{% if outside %}
RESET client_encoding
{% next %}
RESET standard_conforming_strings
{% next %}
RESET TimeZone
{% next %}
RESET lock_timeout
{% next %}
RESET statement_timeout
{% endif %}
