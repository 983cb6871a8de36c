{# As of fill_column. #}
{% if batches %}
always
{% next %}
always
{% next %}
TRUE
{% next %}
always
{% endif %}
