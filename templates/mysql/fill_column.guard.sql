{# A procedure is made and dropped whenever the script comes by; only to call it is to fill. #}
{% if batches %}
always
{% next %}
always
{% next %}
TRUE
{% next %}
always
{% endif %}
