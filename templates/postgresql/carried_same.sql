{% if column.by_text %}CAST({{ column.value }} AS text) IS NOT DISTINCT FROM CAST({{ column.own }} AS text){% else %}{{ column.value }} IS NOT DISTINCT FROM {{ column.own }}{% endif %}
