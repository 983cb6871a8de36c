PRIMARY KEY ({{ key.columns | join(", ") }}){% if key.comment %} COMMENT {{ key.comment }}{% endif %}
