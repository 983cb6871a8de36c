{# As on MySQL, but some versions show columns without their quotes. #}
SELECT 1 FROM information_schema.partitions WHERE {% include "fact_in_table.sql" %} AND partition_method LIKE CONCAT('%', {{ name_text }}, '%'){% for part in parts %} AND LOCATE({{ part }}, partition_expression) > 0{% endfor %}

