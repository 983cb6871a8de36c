{# Each partition says it of the whole. The method has COLUMNS or LINEAR beside it, and a column may stand in a function. #}
SELECT 1 FROM information_schema.partitions WHERE {% include "fact_in_table.sql" %} AND partition_method LIKE CONCAT('%', {{ name_text }}, '%'){% for part in parts %} AND LOCATE(CONCAT('`', {{ part }}, '`'), partition_expression) > 0{% endfor %}

