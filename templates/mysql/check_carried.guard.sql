{% for column in columns %}
{% next %}
always
{% next %}
TRUE
{% next %}
always
{% next %}
always
{% endfor %}
{% next %}
always
