TRUE
{% next %}
TRUE
