{# TiDB reads a column that is modified against the table as it was before the statement. #}
{% if options or reset_options or comment_changes %}
ALTER TABLE {{ table }}{% for option in options %} {{ option }}{% endfor %}{% for option in reset_options %} {{ option }}{% endfor %}{% if comment_changes %} COMMENT={{ comment | default("''") }}{% endif %}

{% next %}
{% endif %}
{% for option in lone_options %}
ALTER TABLE {{ table }} {{ option }}
{% next %}
{% endfor %}
{% for option in reset_lone_options %}
ALTER TABLE {{ table }} {{ option }}
{% next %}
{% endfor %}
{% for column in followers %}
ALTER TABLE {{ table }} MODIFY COLUMN {% include "column.sql" %}

{% next %}
{% endfor %}
