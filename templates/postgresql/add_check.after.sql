{% if check.comment %}
COMMENT ON CONSTRAINT {{ check.name }} ON {{ table }} IS {{ check.comment }}
{% endif %}
