{% if granted %}
TRUE
{% next %}
{% endif %}
{% if revoked %}
TRUE
{% endif %}
