{# clause #}
{# No other comes to a table that exists. #}
ADD PRIMARY KEY ({{ key.columns | join(", ") }}){% if key.comment %} COMMENT {{ key.comment }}{% endif %} NONCLUSTERED
