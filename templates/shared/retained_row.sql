{# The row of the table that the kept one is of. #}
{% for part in key %}{% if not loop.first %} AND {% endif %}{{ side }}.{{ part }} = {{ table }}.{{ part }}{% endfor %}
