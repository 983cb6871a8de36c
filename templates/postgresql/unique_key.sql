CONSTRAINT {{ key.name }} UNIQUE{% if key.nulls_not_distinct %} NULLS NOT DISTINCT{% endif %} ({{ key.columns | join(", ") }}){% include "deferrable.sql" %}
