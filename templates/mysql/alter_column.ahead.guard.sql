{% if shorter %}
TRUE
{% next %}
always
{% next %}
always
{% next %}
always
{% endif %}
