PARTITION {{ partition.name }}
{%- if partition.default %}{% if method == "range" %} VALUES LESS THAN (MAXVALUE){% else %} DEFAULT{% endif %}
{%- elif method == "range" %} VALUES LESS THAN ({{ partition.less_than | join(", ") }})
{%- else %} VALUES IN ({{ partition.values | join(", ") }})
{%- endif %}
{%- if partition.comment %} COMMENT = {{ partition.comment }}{% endif %}
