{% if comment_changes %}
COMMENT ON TABLE {{ table }} IS {{ comment | default("NULL") }}
{% endif %}
