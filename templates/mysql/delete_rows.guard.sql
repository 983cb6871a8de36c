always
{% for row in rows %}
{% next %}
TRUE
{% endfor %}
{% next %}
always
