SET NAMES utf8mb4
{% next %}
SET SESSION group_concat_max_len = 1000000
{% next %}
