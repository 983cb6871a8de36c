{% for row in present %}
{% next %}
always
{% next %}
TRUE
{% next %}
always
{% next %}
always
{% endfor %}
{% for row in absent %}
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
