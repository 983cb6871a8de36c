{% if key.comment %}
COMMENT ON CONSTRAINT {{ key.name }} ON {{ table }} IS {{ key.comment }}
{% endif %}
