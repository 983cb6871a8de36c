always
{% for batch in batches %}
{% next %}
TRUE
{% endfor %}
{% next %}
always
