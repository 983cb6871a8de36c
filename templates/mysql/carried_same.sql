{% if column.by_text %}CAST({{ column.value }} AS BINARY) <=> CAST({{ column.own }} AS BINARY){% else %}{{ column.value }} <=> {{ column.own }}{% endif %}
