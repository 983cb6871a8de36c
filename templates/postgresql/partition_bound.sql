{% if partition.default %}DEFAULT
{%- elif method == "range" %}FOR VALUES FROM ({{ partition.from | join(", ") }}) TO ({{ partition.less_than | join(", ") }})
{%- elif method == "list" %}FOR VALUES IN ({{ partition.values | join(", ") }})
{%- else %}FOR VALUES WITH (MODULUS {{ partition.modulus }}, REMAINDER {{ partition.remainder }})
{%- endif %}
