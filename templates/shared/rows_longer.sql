SELECT * FROM {{ table }} WHERE CHAR_LENGTH({{ columns | first }}) > {{ length }}
