{% for row in rows %}
{% set schema = row.schema %}
{% set bare = row.bare %}
SET @schemac_row = IF((SELECT COUNT(*) FROM information_schema.columns WHERE {% include "fact_in_table.sql" %} AND column_name IN ({{ row.columns | join(", ") }})) = {{ row.column_count }}, CONCAT('SET @schemac_row_{{ row.slot }} = {% if not row.flag %}NOT {% endif %}EXISTS (SELECT 1 FROM ', {{ row.text }}, ' WHERE ', {{ row.condition_text }}, ')'), 'SET @schemac_row_{{ row.slot }} = 0')
{% next %}
PREPARE schemac_row FROM @schemac_row
{% next %}
EXECUTE schemac_row
{% next %}
DEALLOCATE PREPARE schemac_row
{% next %}
{% endfor %}
