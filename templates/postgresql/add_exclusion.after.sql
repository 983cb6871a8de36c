{% if exclusion.comment %}
COMMENT ON CONSTRAINT {{ exclusion.name }} ON {{ table }} IS {{ exclusion.comment }}
{% endif %}
