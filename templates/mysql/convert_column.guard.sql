NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE {% include "fact_in_table.sql" %} AND column_name = {{ made.name_text }})
{% next %}
EXISTS (SELECT 1 FROM information_schema.columns WHERE {% include "fact_in_table.sql" %} AND column_name = {{ made.name_text }})
{% next %}
EXISTS (SELECT 1 FROM information_schema.columns WHERE {% include "fact_in_table.sql" %} AND column_name = {{ made.name_text }})
