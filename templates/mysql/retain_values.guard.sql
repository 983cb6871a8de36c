{# A procedure is made and dropped whenever the script comes by; only to call it changes rows. #}
{% if batches %}
always
{% next %}
always
{% next %}
TRUE
{% next %}
always
{% else %}
TRUE
{% next %}
TRUE
{% endif %}
