table_schema = {% if schema %}{{ schema }}{% else %}DATABASE(){% endif %} AND table_name = {{ bare }}
