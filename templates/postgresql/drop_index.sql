{% if form == "plain" %}
DROP INDEX {{ index.qualified_name }}
{% else %}
SET lock_timeout = 0
{% next %}
DROP INDEX CONCURRENTLY {% if form == "undo" %}IF EXISTS {% endif %}{{ index.qualified_name }}
{% next %}
SET lock_timeout = '10s'
{% endif %}
