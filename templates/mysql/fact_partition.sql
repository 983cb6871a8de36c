SELECT 1 FROM information_schema.partitions WHERE {% include "fact_in_table.sql" %} AND partition_name = {{ name_text }} AND CAST(partition_name AS BINARY) = {{ name_text }}
