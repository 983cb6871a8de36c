{% if column.identity and column.identity.serial %}
CREATE SEQUENCE {{ column.identity.sequence }} AS {{ column.type }}{% for option in column.identity.options %} {{ option }}{% endfor %}

{% endif %}
